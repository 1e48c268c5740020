/** What stands in each of the published files, by its name. */
export type FilesMessages = Readonly<Record<string, string>>;

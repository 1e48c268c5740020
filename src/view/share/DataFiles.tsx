import { dataUrl } from '../../app/load.ts';
import type { FilesMessages } from '../../i18n/filesMessages.ts';
import { createRoomWords } from '../page/createRoomWords.tsx';

const FilesWords = createRoomWords('files');

export function FileList({ files }: { readonly files: FilesMessages }) {
  return (
    <ul className="data-files">
      {Object.entries(files).map(([file, what]) => (
        <li key={file}>
          <a href={dataUrl(file)} download={file}>
            data/{file}
          </a>
          : {what}
        </li>
      ))}
    </ul>
  );
}

/** The published files, and what stands in each. */
export function DataFiles() {
  return <FilesWords>{(files) => <FileList files={files} />}</FilesWords>;
}

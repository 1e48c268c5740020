import type { ShareMessages } from './shareMessages.ts';

export const en: ShareMessages = {
  title: 'Share and cite',
  tabs: {
    name: 'Ways to take it with you',
    link: 'Link',
    cite: 'Cite',
    picture: 'Picture',
    embed: 'Embed',
    data: 'Data',
  },
  copyByKey:
    'This browser does not let the page copy. The text is selected: press Ctrl+C, on a Mac Cmd+C.',
  link: {
    box: 'Address of this view',
    copy: 'Copy link',
    copied: 'Link copied.',
    send: 'Share…',
    keep: 'Keep these figures',
    keepWhat: (version) =>
      `The link names dataset ${version}: under a later one, the page says what changed.`,
    screen: 'For the classroom screen',
    code: 'QR code of this address',
    tooLong: 'The address is too long for a QR code.',
  },
};

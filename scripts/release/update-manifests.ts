/** A package that an office's own server hands out. */
interface HostedPackage {
  /** Id of the extension in its browsers. */
  id: string;
  version: string;
  /** Whole address of the package. */
  address: string;
  /** Oldest version of the browser that takes it. */
  oldest: number;
}

const escapeXml = (text: string) => text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);

/** `update.xml`, which Chromium, Edge and Cốc Cốc ask for new versions. */
export const renderUpdateXml = ({ id, version, address, oldest }: HostedPackage): string =>
  `<?xml version="1.0" encoding="UTF-8"?>
<gupdate xmlns="http://www.google.com/update2/response" protocol="2.0">
  <app appid="${id}">
    <updatecheck codebase="${escapeXml(address)}" version="${version}" prodversionmin="${oldest}.0"/>
  </app>
</gupdate>
`;

/** `updates.json`, which Firefox asks for new versions. @param sha256 of the package, hexadecimal */
export const renderUpdatesJson = ({
  id,
  version,
  address,
  oldest,
  sha256,
}: HostedPackage & { sha256: string }): string =>
  `${JSON.stringify(
    {
      addons: {
        [id]: {
          updates: [
            {
              version,
              update_link: address,
              update_hash: `sha256:${sha256}`,
              applications: { gecko: { strict_min_version: `${oldest}.0` } },
            },
          ],
        },
      },
    },
    null,
    2,
  )}\n`;

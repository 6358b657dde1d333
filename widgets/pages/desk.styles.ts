import { css } from '../css';

/** The sheet on which an official puts something together, with its title and the switch of language above. */
export const deskStyles = css`
  .desk {
    display: grid;
    border: 0;
  }
  .head {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 12px;
  }
  h1 {
    margin: 0;
  }
`;

export { fr as en } from "./fr";

export { fr as nl } from "./fr";

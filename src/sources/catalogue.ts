import groups from "../../assets/data/groups.json";
import partners from "../../assets/data/partners.json";
import products from "../../assets/data/products.json";
import { Catalogue } from "../dataset/catalogue";

/** The products, partners and groups that the add-in knows by name. */
export const catalogue = new Catalogue(products, partners, groups);

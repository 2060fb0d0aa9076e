package planted.packagesarenullmarked.shop;

/** In a marked package. */
class Shop {

}

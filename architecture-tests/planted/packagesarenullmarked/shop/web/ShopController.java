package planted.packagesarenullmarked.shop.web;

/** In a package that is not. */
class ShopController {

}

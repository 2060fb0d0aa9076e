package planted.modulesarerootandweb.shop.web;

/** In web. */
class ShopController {

}

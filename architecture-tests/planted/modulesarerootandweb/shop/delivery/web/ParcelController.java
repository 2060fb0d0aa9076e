package planted.modulesarerootandweb.shop.delivery.web;

/** In web of a nested module. */
class ParcelController {

}

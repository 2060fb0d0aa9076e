package planted.modulesarerootandweb.shop.infrastructure;

/** In a layer. */
public class Shops {

}

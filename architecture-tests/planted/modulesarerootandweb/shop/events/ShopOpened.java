package planted.modulesarerootandweb.shop.events;

/** In the named interface. */
public record ShopOpened(String name) {
}

package planted.nothingispublicbesidetheroot.shop.events;

/** In the named interface. */
public record ShopOpened(String name) {
}

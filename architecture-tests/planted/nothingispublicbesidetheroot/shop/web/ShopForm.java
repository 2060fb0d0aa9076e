package planted.nothingispublicbesidetheroot.shop.web;

/** Open to everybody. */
public record ShopForm(String name) {
}

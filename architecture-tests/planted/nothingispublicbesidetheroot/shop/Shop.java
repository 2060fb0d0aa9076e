package planted.nothingispublicbesidetheroot.shop;

/** Public at the root. */
public record Shop(String name) {
}

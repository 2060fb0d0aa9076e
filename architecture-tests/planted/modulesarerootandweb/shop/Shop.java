package planted.modulesarerootandweb.shop;

/** At the root. */
public record Shop(String name) {
}

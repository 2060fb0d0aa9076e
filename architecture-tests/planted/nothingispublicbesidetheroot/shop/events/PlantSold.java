package planted.nothingispublicbesidetheroot.shop.events;

/** In a named interface. */
public record PlantSold(String name) {
}

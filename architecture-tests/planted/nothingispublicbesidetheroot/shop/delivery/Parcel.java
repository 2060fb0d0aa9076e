package planted.nothingispublicbesidetheroot.shop.delivery;

/** At the root of a nested module. */
public record Parcel(String address) {
}

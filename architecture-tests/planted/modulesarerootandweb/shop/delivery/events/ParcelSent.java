package planted.modulesarerootandweb.shop.delivery.events;

/** In a package that is no named interface. */
public record ParcelSent(String address) {
}

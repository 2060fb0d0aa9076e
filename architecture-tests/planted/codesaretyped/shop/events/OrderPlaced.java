package planted.codesaretyped.shop.events;

import java.util.UUID;

/** Carries the bare id of a complaint. */
public record OrderPlaced(UUID complaint, String itemName) {
}

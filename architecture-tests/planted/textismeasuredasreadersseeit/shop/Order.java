package planted.textismeasuredasreadersseeit.shop;

import jakarta.validation.constraints.NotBlank;

/**
 * An order with a note that may be invisible.
 *
 * @param note what the customer wants
 */
record Order(@NotBlank String note) {

	boolean isEmpty() {
		return this.note.isBlank();
	}

}

package planted.codesaretyped.shop;

import org.yidiantong.kernel.Unchecked;

/** Is text as somebody typed it, as it may be. */
@Unchecked
record PlaceOrder(String unit, String item) {

	/** A part of it. */
	record Line(String item) {
	}

}

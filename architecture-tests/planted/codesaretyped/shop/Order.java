package planted.codesaretyped.shop;

import java.util.List;

import org.yidiantong.organization.PlaceCode;

/** Types the place only, whose name may be a text. */
record Order(PlaceCode placeCode, String place, String unit, List<String> assisting) {
}

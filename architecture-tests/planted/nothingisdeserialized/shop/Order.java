package planted.nothingisdeserialized.shop;

import java.io.Serializable;

/** May be serializable, as embedded ids are. */
record Order(String number) implements Serializable {
}

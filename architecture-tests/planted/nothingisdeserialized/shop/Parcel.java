package planted.nothingisdeserialized.shop;

import java.io.Serializable;

/** Takes part in deserialization. */
class Parcel implements Serializable {

	private static final long serialVersionUID = 1;

	private Object readResolve() {
		return this;
	}

}

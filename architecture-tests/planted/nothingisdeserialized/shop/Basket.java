package planted.nothingisdeserialized.shop;

import java.io.IOException;
import java.io.InputStream;
import java.io.ObjectInputStream;

/** Reads whatever object the bytes name. */
class Basket {

	Object read(InputStream in) throws IOException, ClassNotFoundException {
		return new ObjectInputStream(in).readObject();
	}

}

package org.yidiantong;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InvalidClassException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.util.HashMap;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * What is left of Java deserialization: nothing.
 */
class DeserializationBanUnitTests {

	@Test
	void refusesEveryClass() throws IOException {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		new ObjectOutputStream(bytes).writeObject(new HashMap<String, String>());
		try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
			in.setObjectInputFilter(DeserializationBan.FILTER);
			assertThatExceptionOfType(InvalidClassException.class).isThrownBy(in::readObject);
		}
	}

}

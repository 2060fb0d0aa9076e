package org.yidiantong;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InvalidClassException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.util.HashMap;

import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * What is left of Java deserialization: nothing.
 */
class DeserializationBanUnitTests {

	@Test
	void isInForceBeforeAnythingElseHappens() {
		JavaMethod main = new ClassFileImporter().importClasses(Yidiantong.class)
			.get(Yidiantong.class)
			.getMethod("main", String[].class);
		assertThat(main.getMethodCallsFromSelf()).extracting((call) -> call.getTarget().getFullName())
			.contains(DeserializationBan.class.getName() + ".install()");
	}

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

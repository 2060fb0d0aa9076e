package org.yidiantong.identity.credentials;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

import com.nulabinc.zxcvbn.Zxcvbn;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The list of common and breached passwords that the library ships with.
 */
class CommonPasswordsUnitTests {

	private static final String LIST = "/com/nulabinc/zxcvbn/matchers/dictionaries/passwords.txt";

	@Test
	void areAllRefused() throws IOException {
		List<String> common = list();
		assertThat(common).hasSizeGreaterThan(10_000).contains("1234567890", "qwertyuiop");
		assertThat(common).noneMatch(CommonPasswordsUnitTests::isTaken);
	}

	@Test
	void areRefusedWhenTheyAreRepeated() throws IOException {
		assertThat(list().subList(0, 1_000)).noneMatch((password) -> isTaken(password + password));
	}

	private static boolean isTaken(String password) {
		return PasswordPolicy.errors("password", "OF-HU-D01", List.of(), password, password).isEmpty();
	}

	private static List<String> list() throws IOException {
		try (InputStream file = Zxcvbn.class.getResourceAsStream(LIST)) {
			return new String(file.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
		}
	}

}

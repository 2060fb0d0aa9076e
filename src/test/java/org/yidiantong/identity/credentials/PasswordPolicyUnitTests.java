package org.yidiantong.identity.credentials;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class PasswordPolicyUnitTests {

	@ParameterizedTest
	@ValueSource(strings = { "short", "1234567890", "aaaaaaaaaaaa", "my-OF-HU-D01-lamp", "YIDIANTONG123", "12345678901",
			"98765432109", "1qaz2wsx3edc", "woaini5201314", "password1234", "qwertyuiop123", "Aa123456789",
			"yuanqu2021", "Yuan@341503", "anhui202112", "luanyuan2021", "liuan@2021", "zhenzhang2021", "jiwei341503",
			"xunchaban2021" })
	void refusesWhatCanBeGuessed(String password) {
		assertThat(PasswordPolicy.errors("password", "OF-HU-D01", password, password)).isNotEmpty();
	}

	@ParameterizedTest
	@ValueSource(
			strings = { "three green lamps", "三盏绿色的路灯都亮了", "fJ3-9z_Qw7rt", "8305917264603", "maohe lamp 17 north" })
	void takesWhatCannot(String password) {
		assertThat(PasswordPolicy.errors("password", "OF-HU-D01", password, password)).isEmpty();
	}

	@Test
	void namesEveryMistake() {
		assertThat(PasswordPolicy.errors("password", "aaa", "aaa", "b")).hasSize(4);
	}

}

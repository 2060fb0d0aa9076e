package org.yidiantong.complaints.disciplinary;

import java.util.Arrays;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.yidiantong.secrets.UnreadableContent;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/**
 * Sealing, without a database.
 */
class SealingKeyUnitTests {

	private static final byte[] SALT = Passphrase.newSalt();

	private static final Passphrase RIGHT = Passphrase.of("清水衙门 1984 号信访");

	private static final SealingKey KEY = SealingKey.generate(UUID.randomUUID(), RIGHT.key(SALT), SALT);

	private static final byte[] PLAIN = "村书记收了三千元".getBytes(UTF_8);

	@Test
	void opensWithThePassphraseOnly() {
		byte[] sealed = KEY.seal("341503/1", PLAIN);
		assertThat(new String(sealed, UTF_8)).doesNotContain("三千元");
		assertThat(KEY.open(KEY.unlock(RIGHT.key(SALT)), "341503/1", sealed)).isEqualTo(PLAIN);
		byte[] wrong = Passphrase.of("清水衙门 1985 号信访").key(SALT);
		assertThatThrownBy(() -> KEY.unlock(wrong)).isInstanceOf(UnreadableContent.class);
	}

	@Test
	void opensForItsOwnerOnlyAndUnchangedOnly() {
		byte[] opened = KEY.unlock(RIGHT.key(SALT));
		byte[] sealed = KEY.seal("341503/1", PLAIN);
		assertThatThrownBy(() -> KEY.open(opened, "341503/2", sealed)).isInstanceOf(UnreadableContent.class);
		byte[] changed = Arrays.copyOf(sealed, sealed.length);
		changed[changed.length - 1] ^= 1;
		assertThatThrownBy(() -> KEY.open(opened, "341503/1", changed)).isInstanceOf(UnreadableContent.class);
	}

	@Test
	void sealsTheSameDifferently() {
		assertThat(KEY.seal("341503/1", PLAIN)).isNotEqualTo(KEY.seal("341503/1", PLAIN));
	}

	@Test
	void readsFullWidthPassphrasesAsTheirPlainForm() {
		assertThat(Passphrase.of(" 清水衙门　１９８４　号信访 ").key(SALT)).isEqualTo(RIGHT.key(SALT));
		assertThat(Passphrase.of("短").errors("短")).hasSize(1);
		assertThat(RIGHT.errors("清水衙门 1984 号信件")).hasSize(1);
		assertThat(RIGHT.errors("清水衙门 1984 号信访")).isEmpty();
	}

}

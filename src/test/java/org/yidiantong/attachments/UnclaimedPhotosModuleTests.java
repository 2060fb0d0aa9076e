package org.yidiantong.attachments;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.yidiantong.support.GeneratedPhotos;

import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * What becomes of photos that nobody claims, and of work that was interrupted.
 */
class UnclaimedPhotosModuleTests extends PhotoFixture {

	@Test
	void forgetsWhatNobodyClaimedInTime() {
		String pending = take();
		String claimed = take();
		claim(List.of(claimed), this.subject, 6);
		forget(later(Duration.ofHours(23)));
		assertThat(file(id(pending))).exists();
		AttachmentManagement tomorrow = later(Duration.ofHours(25));
		Set<Integer> over = new TransactionTemplate(this.transactions)
			.execute((status) -> tomorrow.unclaimable(List.of(pending)));
		assertThat(over).containsExactly(0);
		forget(tomorrow);
		assertThat(file(id(pending))).doesNotExist();
		assertThat(row(pending)).isEmpty();
		assertThat(file(id(claimed))).exists();
		assertThat(this.attachments.of(this.subject)).hasSize(1);
	}

	@Test
	void forgetsWhatWasGivenUp() {
		String token = take();
		this.attachments.discard(token);
		assertThat(this.attachments.preview(token, LIFE)).isEmpty();
		forget(this.attachments);
		assertThat(file(id(token))).doesNotExist();
		assertThat(row(token)).isEmpty();
	}

	/** As when the process is killed with the row written and half of the file. */
	@Test
	void servesNothingOfAnInterruptedUploadAndCleansUp() throws IOException {
		KilledStore killed = new KilledStore(this.home);
		AttachmentManagement door = door(this.clock, new EncryptedFiles(killed, this.keys));
		assertThatExceptionOfType(PhotoCapacityExceeded.class)
			.isThrownBy(() -> door.take(new ByteArrayInputStream(GeneratedPhotos.jpeg(50, 40))));
		UUID id = UUID.fromString(killed.left.getFileName().toString().replace(".part", ""));
		assertThat(killed.left).exists();
		assertNotShown(() -> open(this.attachments.preview(this.signatures.token(id), LIFE).orElseThrow(), null));
		forget(later(Duration.ofHours(25)));
		assertThat(killed.left).doesNotExist();
		assertThat(row(this.signatures.token(id))).isEmpty();
	}

	/** As when the process is killed with the file deleted and the row not yet. */
	@Test
	void finishesAnInterruptedCleanUp() throws IOException {
		String token = take();
		Files.delete(file(id(token)));
		forget(later(Duration.ofHours(25)));
		assertThat(row(token)).isEmpty();
	}

	/** Gives up in the middle of writing. */
	private static final class KilledStore extends FolderFileStore {

		private final Path folder;

		private Path left = Path.of("");

		KilledStore(Path home) {
			super("", home.toString());
			this.folder = home.resolve("files");
		}

		@Override
		public void write(String name, byte[] content) {
			try {
				this.left = this.folder.resolve(name + ".part");
				Files.createDirectories(this.left.getParent());
				Files.write(this.left, new byte[5]);
				throw new IOException("killed");
			}
			catch (IOException ex) {
				throw new UncheckedIOException(ex);
			}
		}

	}

}

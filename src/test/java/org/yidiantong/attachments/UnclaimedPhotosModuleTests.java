package org.yidiantong.attachments;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.yidiantong.support.GeneratedPhotos;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * What becomes of photos that nobody claims, and of work that was interrupted.
 */
class UnclaimedPhotosModuleTests extends PhotoFixture {

	private static final long MANY = 1_000_000;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private UnclaimedPhotoCleanup cleanup;

	@Test
	void forgetsWhatNobodyClaimedInTime() {
		String pending = take();
		String claimed = take();
		claim(List.of(claimed), this.subject, 6);
		forget(later(Duration.ofMinutes(59)));
		assertThat(file(id(pending))).exists();
		AttachmentManagement tomorrow = later(Duration.ofMinutes(61));
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

	@Test
	void isForgottenByTheHourlyJob() {
		String given = take();
		String pending = take();
		this.attachments.discard(given);
		this.cleanup.forget();
		assertThat(row(given)).isEmpty();
		assertThat(row(pending)).isPresent();
	}

	@Test
	void keepsWhatAFormShows() {
		String token = take();
		assertThat(preview(later(Duration.ofMinutes(50)), token)).isPresent();
		assertThat(preview(later(Duration.ofMinutes(100)), token)).isPresent();
		forget(later(Duration.ofMinutes(159)));
		assertThat(row(token)).isPresent();
		forget(later(Duration.ofMinutes(161)));
		assertThat(row(token)).isEmpty();
	}

	@Test
	void keepsNothingLongerThanADayUnclaimed() {
		String token = take();
		for (int hours = 0; hours < 24; hours++) {
			preview(later(Duration.ofMinutes(hours * 60 + 30)), token);
		}
		assertThat(preview(later(Duration.ofHours(24)), token)).isEmpty();
	}

	@Test
	void letsAnAddressPushOutItsOwnOldestPhotosOnly() {
		AttachmentManagement small = door(
				new PhotoQuotas(this.keys, new PhotoQuota(3, MANY), new PhotoQuota(99, MANY)));
		String neighbour = take(small, "192.0.2.9");
		String claimed = take(small, "192.0.2.8");
		claim(List.of(claimed), this.subject, 6);
		List<String> own = Stream.generate(() -> take(small, "192.0.2.8")).limit(5).toList();
		assertThat(unclaimable(small, own)).containsExactly(0, 1);
		assertThat(file(id(own.get(0)))).doesNotExist();
		assertThat(unclaimable(small, List.of(neighbour))).isEmpty();
		assertThat(file(id(claimed))).exists();
	}

	@Test
	void countsBytes() {
		AttachmentManagement small = door(new PhotoQuotas(this.keys, new PhotoQuota(99, 1), new PhotoQuota(99, MANY)));
		List<String> own = Stream.generate(() -> take(small, "192.0.2.7")).limit(2).toList();
		assertThat(unclaimable(small, own)).contains(0);
	}

	@Test
	void pushesOutTheOldestOfTheDistrictInsteadOfRefusing() {
		forget(later(Duration.ofHours(25)));
		AttachmentManagement small = door(
				new PhotoQuotas(this.keys, new PhotoQuota(99, MANY), new PhotoQuota(3, MANY)));
		List<String> all = IntStream.range(20, 25).mapToObj((n) -> take(small, "192.0.2." + n)).toList();
		assertThat(unclaimable(small, all)).containsExactly(0, 1);
	}

	@Test
	void storesNoAddress() {
		take();
		List<String> origins = new TransactionTemplate(this.transactions)
			.execute((status) -> this.jdbc.sql("SELECT origin FROM attachments_attachment WHERE tenant_id = ?")
				.param(341503)
				.query(String.class)
				.list());
		assertThat(origins).isNotEmpty().allMatch((origin) -> origin == null || origin.matches("[0-9a-f]{64}"));
	}

	/** As when the process is killed with the row written and half of the file. */
	@Test
	void servesNothingOfAnInterruptedUploadAndCleansUp() throws IOException {
		KilledStore killed = new KilledStore(this.home);
		AttachmentManagement door = door(this.clock, new EncryptedFiles(killed, this.keys));
		assertThatExceptionOfType(PhotoCapacityExceeded.class)
			.isThrownBy(() -> door.take(new ByteArrayInputStream(GeneratedPhotos.jpeg(50, 40)), ADDRESS));
		UUID id = UUID.fromString(killed.left.getFileName().toString().replace(".part", ""));
		assertThat(killed.left).exists();
		assertNotShown(() -> open(this.attachments.preview(this.signatures.token(id), LIFE).orElseThrow(), null));
		forget(later(Duration.ofMinutes(61)));
		assertThat(killed.left).doesNotExist();
		assertThat(row(this.signatures.token(id))).isEmpty();
	}

	/** As when the process is killed with the file deleted and the row not yet. */
	@Test
	void finishesAnInterruptedCleanUp() throws IOException {
		String token = take();
		Files.delete(file(id(token)));
		forget(later(Duration.ofMinutes(61)));
		assertThat(row(token)).isEmpty();
	}

	private Set<Integer> unclaimable(AttachmentManagement door, List<String> tokens) {
		return new TransactionTemplate(this.transactions).execute((status) -> door.unclaimable(tokens));
	}

	private Optional<String> preview(AttachmentManagement door, String token) {
		return new TransactionTemplate(this.transactions).execute((status) -> door.preview(token, LIFE));
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

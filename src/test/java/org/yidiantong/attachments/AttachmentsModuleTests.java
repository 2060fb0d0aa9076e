package org.yidiantong.attachments;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import org.junit.jupiter.api.Test;
import org.yidiantong.support.GeneratedPhotos;
import org.yidiantong.tenancy.BoundDistrict;

import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * Photos from upload to the last look, by the module's door, with a database and a disk.
 */
class AttachmentsModuleTests extends PhotoFixture {

	@Test
	void keepsPhotosEncryptedForTheOwnerOfTheProcessOnly() throws IOException {
		UUID id = id(take());
		Path file = file(id);
		assertThat(Files.readAllBytes(file)).startsWith(1);
		assertThat(new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1)).doesNotContain("JFIF");
		assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file))).isEqualTo("rw-------");
		Path stolen = this.home.resolve("files/341502").resolve(id.toString().substring(34)).resolve(id.toString());
		Files.createDirectories(stolen.getParent());
		Files.copy(file, stolen);
		assertThatExceptionOfType(IllegalStateException.class)
			.isThrownBy(() -> BoundDistrict.call(JINAN, () -> this.files.read(id)));
		Files.delete(stolen);
	}

	@Test
	void bindsPhotosToOneSubjectInTheirOrder() {
		List<String> tokens = List.of(take(), take(), take());
		assertThat(this.attachments.unclaimable(tokens)).isEmpty();
		claim(tokens, this.subject, 6);
		claim(tokens, this.subject, 6);
		assertThat(this.attachments.of(this.subject)).extracting(Attachment::id)
			.containsExactlyElementsOf(tokens.stream().map(this::id).toList());
		assertThat(this.attachments.unclaimable(tokens)).containsExactly(0, 1, 2);
		assertThatExceptionOfType(AttachmentsUnclaimable.class)
			.isThrownBy(() -> claim(List.of(take(), tokens.get(1)), this.subject + "x", 6))
			.satisfies((refused) -> assertThat(refused.positions()).containsExactly(1));
		assertThat(this.attachments.of(this.subject + "x")).isEmpty();
	}

	@Test
	void bindsNoMoreThanAreAllowed() {
		List<String> tokens = List.of(take(), take(), take());
		assertThatExceptionOfType(TooManyAttachments.class).isThrownBy(() -> claim(tokens, this.subject, 2));
		assertThat(this.attachments.unclaimable(tokens)).isEmpty();
	}

	@Test
	void tellsWhichTokensNameNothing() {
		String token = take();
		String guessed = this.signatures.token(UUID.randomUUID());
		String tampered = (token.startsWith("B") ? "C" : "B") + token.substring(1);
		String theirs = BoundDistrict.call(JINAN, this::take);
		assertThat(this.attachments.unclaimable(List.of(token, token, guessed, tampered, theirs, "", "a\0b")))
			.containsExactly(1, 2, 3, 4, 5, 6);
	}

	@Test
	void showsAPendingPhotoToItsHolderUntilItIsClaimed() {
		String token = take();
		String address = this.attachments.preview(token, LIFE).orElseThrow();
		assertThat(open(address, null)).startsWith(0xFF, 0xD8);
		assertNotShown(() -> BoundDistrict.call(JINAN, () -> open(address, null)));
		claim(List.of(token), this.subject, 6);
		assertNotShown(() -> open(address, null));
		assertNotShown(() -> open(address, "anna"));
		assertThat(this.attachments.preview(token, LIFE)).isEmpty();
	}

	@Test
	void showsAClaimedPhotoToTheOneTheAddressIsFor() {
		claim(List.of(take()), this.subject, 6);
		String address = this.attachments.address(this.attachments.of(this.subject).get(0), "anna", LIFE);
		assertThat(open(address, "anna")).startsWith(0xFF, 0xD8);
		assertNotShown(() -> open(address, "berta"));
		assertNotShown(() -> open(address, null));
		assertNotShown(() -> open(address.substring(0, address.length() - 1) + "!", "anna"));
		char last = address.charAt(address.length() - 1);
		assertNotShown(() -> open(address.substring(0, address.length() - 1) + ((last == 'A') ? 'B' : 'A'), "anna"));
		assertThat(open(later(Duration.ofMinutes(9)), address, "anna")).isNotEmpty();
		assertNotShown(() -> open(later(Duration.ofMinutes(11)), address, "anna"));
	}

	@Test
	void takesSeveralAtOnce() throws Exception {
		ExecutorService threads = Executors.newFixedThreadPool(6);
		Callable<String> upload = () -> BoundDistrict.call(YUAN,
				() -> this.attachments.take(new ByteArrayInputStream(GeneratedPhotos.jpeg(3000, 2000)), "192.0.2.1"));
		List<String> tokens = new ArrayList<>();
		for (Future<String> one : threads.invokeAll(Collections.nCopies(6, upload))) {
			tokens.add(one.get());
		}
		threads.shutdown();
		assertThat(tokens).doesNotHaveDuplicates();
		assertThat(this.attachments.unclaimable(tokens)).isEmpty();
	}

	@Test
	void holdsUpNoTransaction() {
		assertThatExceptionOfType(IllegalTransactionStateException.class)
			.isThrownBy(() -> new TransactionTemplate(this.transactions).executeWithoutResult((status) -> take()));
	}

}

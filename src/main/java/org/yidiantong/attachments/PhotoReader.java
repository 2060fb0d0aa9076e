package org.yidiantong.attachments;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/**
 * Decodes photos, only a few at once to bound memory. Further callers wait for a while.
 */
@Component
class PhotoReader {

	static final int MEGABYTES = 10;

	private static final int LARGEST = MEGABYTES * 1024 * 1024;

	private static final int AT_ONCE = 2;

	private static final Duration PATIENCE = Duration.ofSeconds(15);

	private final Semaphore turns;

	private final Duration patience;

	@Autowired
	PhotoReader() {
		this(new Semaphore(AT_ONCE, true), PATIENCE);
	}

	PhotoReader(Semaphore turns, Duration patience) {
		this.turns = turns;
		this.patience = patience;
	}

	/**
	 * Decodes a photo and encodes it again.
	 * @throws PhotoCapacityExceeded when the wait for a free slot takes too long
	 */
	Photo read(InputStream file) {
		await();
		try {
			byte[] bytes = file.readNBytes(LARGEST + 1);
			if (bytes.length > LARGEST) {
				throw new PhotoTooLarge(MEGABYTES);
			}
			return PhotoReencoder.of(PhotoHeader.of(bytes));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		finally {
			this.turns.release();
		}
	}

	private void await() {
		try {
			if (!this.turns.tryAcquire(this.patience.toMillis(), TimeUnit.MILLISECONDS)) {
				throw new PhotoCapacityExceeded();
			}
		}
		catch (InterruptedException ended) {
			Thread.currentThread().interrupt();
			throw new PhotoCapacityExceeded();
		}
	}

}

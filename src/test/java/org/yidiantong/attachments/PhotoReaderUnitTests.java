package org.yidiantong.attachments;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Properties;
import java.util.Random;
import java.util.concurrent.Semaphore;
import java.util.stream.Stream;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import javax.imageio.ImageIO;

import com.drew.imaging.ImageMetadataReader;
import com.drew.metadata.Metadata;
import com.drew.metadata.exif.ExifDirectoryBase;
import com.drew.metadata.exif.GpsDirectory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.yidiantong.kernel.Refusal;
import org.yidiantong.support.GeneratedPhotos;

import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.support.EncodedResource;
import org.springframework.core.io.support.PropertiesLoaderUtils;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * What becomes of photos, and of what only pretends to be one.
 */
class PhotoReaderUnitTests {

	private final PhotoReader reading = new PhotoReader();

	@ParameterizedTest
	@ValueSource(strings = { "jpeg", "png" })
	void drawsWhatIsLargeAnewForAScreen(String format) throws Exception {
		Photo photo = read(GeneratedPhotos.encoded(format, 4000, 3000));
		BufferedImage drawn = ImageIO.read(new ByteArrayInputStream(photo.jpeg()));
		assertThat(drawn.getWidth()).isEqualTo(photo.width()).isEqualTo(1920);
		assertThat(drawn.getHeight()).isEqualTo(photo.height()).isEqualTo(1440);
		assertThat(isRed(drawn, 0.25, 0.25)).isTrue();
		assertThat(isRed(drawn, 0.75, 0.25)).isFalse();
	}

	@Test
	void thinsOutTheLargestWhileReadingIt() {
		Photo photo = read(GeneratedPhotos.jpeg(7000, 5000));
		assertThat(photo.width()).isEqualTo(1920);
		assertThat(photo.height()).isEqualTo(1371);
	}

	@Test
	void keepsALongScreenshotLegible() {
		Photo photo = read(GeneratedPhotos.jpeg(1080, 15_000));
		assertThat(photo.width()).isBetween(540, 720);
		assertThat((double) photo.height() / photo.width()).isBetween(13.8, 14.0);
	}

	@Test
	void leavesWhatIsSmallAtItsSize() {
		Photo photo = read(GeneratedPhotos.jpeg(30, 1));
		assertThat(photo.width()).isEqualTo(30);
		assertThat(read(GeneratedPhotos.encoded("png", 4000, 1)).height()).isEqualTo(1);
	}

	@Test
	void keepsNothingOfWhereAndByWhatItWasTaken() throws Exception {
		byte[] taken = GeneratedPhotos.ofPhone(400, 300, 6);
		Metadata before = ImageMetadataReader.readMetadata(new ByteArrayInputStream(taken));
		assertThat(before.getFirstDirectoryOfType(GpsDirectory.class).getRationalArray(GpsDirectory.TAG_LATITUDE))
			.hasSize(3);
		byte[] kept = read(taken).jpeg();
		Metadata after = ImageMetadataReader.readMetadata(new ByteArrayInputStream(kept));
		assertThat(after.containsDirectoryOfType(GpsDirectory.class)).isFalse();
		assertThat(after.getDirectoriesOfType(ExifDirectoryBase.class)).isEmpty();
		assertThat(latin(taken)).contains("SECRET1");
		assertThat(latin(kept)).doesNotContain("SECRET1", "Exif");
	}

	/** Where the quarter that was the upper left lies once the photo is upright. */
	@ParameterizedTest
	@CsvSource({ "1, 0.25, 0.25", "2, 0.75, 0.25", "3, 0.75, 0.75", "4, 0.25, 0.75", "5, 0.25, 0.25", "6, 0.75, 0.25",
			"7, 0.75, 0.75", "8, 0.25, 0.75", "0, 0.25, 0.25", "9, 0.25, 0.25" })
	void turnsPhotosUpright(int orientation, double x, double y) throws Exception {
		BufferedImage drawn = ImageIO
			.read(new ByteArrayInputStream(read(GeneratedPhotos.ofPhone(400, 300, orientation)).jpeg()));
		boolean side = orientation >= 5 && orientation <= 8;
		assertThat(drawn.getWidth()).isEqualTo(side ? 300 : 400);
		for (double across : new double[] { 0.25, 0.75 }) {
			for (double down : new double[] { 0.25, 0.75 }) {
				assertThat(isRed(drawn, across, down)).isEqualTo(across == x && down == y);
			}
		}
	}

	@Test
	void refusesBombsBeforeDecodingThem() {
		assertThatExceptionOfType(PhotoTooManyPixels.class)
			.isThrownBy(() -> read(GeneratedPhotos.pngClaiming(60_000, 60_000)));
		assertThatExceptionOfType(PhotoTooManyPixels.class)
			.isThrownBy(() -> read(GeneratedPhotos.pngClaiming(Integer.MAX_VALUE, 1)));
		assertThatExceptionOfType(PhotoBroken.class).isThrownBy(() -> read(GeneratedPhotos.pngClaiming(-5, 10)));
		byte[] jpeg = GeneratedPhotos.jpeg(100, 100);
		int frame = indexOf(jpeg, new byte[] { (byte) 0xFF, (byte) 0xC0 });
		ByteBuffer.wrap(jpeg).putInt(frame + 5, 0xFFFFFFFF);
		assertThatExceptionOfType(PhotoTooManyPixels.class).isThrownBy(() -> read(jpeg));
	}

	private static Properties texts() throws IOException {
		return PropertiesLoaderUtils.loadProperties(
				new EncodedResource(new ClassPathResource("messages/attachments.properties"), StandardCharsets.UTF_8));
	}

	/** Its pixels are few, so that another reason would puzzle whoever took it. */
	@Test
	void saysThatAScreenshotIsTooLong() throws IOException {
		assertThatExceptionOfType(PhotoTooLong.class).isThrownBy(() -> read(GeneratedPhotos.pngClaiming(720, 26_000)))
			.satisfies((refused) -> assertThat(refused.arguments()).containsExactly(720, 26_000, 20_000));
		assertThatExceptionOfType(PhotoTooLong.class).isThrownBy(() -> read(GeneratedPhotos.pngClaiming(30_000, 300)));
		Properties texts = texts();
		assertThat(texts.getProperty("problem.photo-too-long.detail")).contains("{2}", "请分段截图");
		assertThat(texts.getProperty("problem.photo-pixels-too-many.detail")).contains("请缩小照片");
	}

	@Test
	void leavesPackedTextsOfAPngPacked() throws IOException {
		ByteArrayOutputStream packed = new ByteArrayOutputStream();
		packed.write("bomb\0\0".getBytes(StandardCharsets.US_ASCII));
		try (DeflaterOutputStream packing = new DeflaterOutputStream(packed, new Deflater(Deflater.BEST_SPEED))) {
			byte[] zeros = new byte[1 << 20];
			for (int i = 0; i < 1500; i++) {
				packing.write(zeros);
			}
		}
		ByteArrayOutputStream coloured = new ByteArrayOutputStream();
		ImageIO.write(new BufferedImage(50, 50, BufferedImage.TYPE_BYTE_INDEXED), "png", coloured);
		byte[] png = coloured.toByteArray();
		byte[] bomb = GeneratedPhotos.joined(Arrays.copyOf(png, 33),
				GeneratedPhotos.chunk("zTXt", packed.toByteArray()), Arrays.copyOfRange(png, 33, png.length));
		assertThat(read(bomb).width()).isEqualTo(50);
	}

	@ParameterizedTest
	@ValueSource(strings = { "jpeg", "png" })
	void refusesWhatWasCutOff(String format) {
		byte[] whole = GeneratedPhotos.encoded(format, 640, 480);
		for (int percent : new int[] { 3, 20, 50, 90, 99 }) {
			byte[] part = Arrays.copyOf(whole, whole.length * percent / 100);
			assertThatExceptionOfType(PhotoBroken.class).isThrownBy(() -> read(part));
		}
	}

	@Test
	void refusesWhatContradictsItself() {
		for (int kind = 0; kind < 8; kind++) {
			byte[] png = GeneratedPhotos.pngClaiming(10, 10);
			png[25] = (byte) kind;
			assertThatExceptionOfType(PhotoBroken.class).isThrownBy(() -> read(png));
		}
	}

	@Test
	void namesTheWayOutToWhoeverHasAnIphone() {
		assertThatExceptionOfType(PhotoInHeic.class).isThrownBy(() -> read(GeneratedPhotos.heic()));
	}

	@Test
	void refusesWhatIsNoPhotoWhateverItIsCalled() throws IOException {
		assertThat(refused("<html><script>alert(1)</script></html>".getBytes(StandardCharsets.UTF_8)))
			.containsExactly("text");
		assertThat(refused("<svg xmlns='http://www.w3.org/2000/svg'/>".getBytes(StandardCharsets.UTF_8)))
			.containsExactly("image");
		assertThat(refused(zip())).containsExactly("other");
		assertThat(refused(animation())).containsExactly("gif");
		assertThat(refused(GeneratedPhotos.encoded("bmp", 9, 9))).containsExactly("image");
		assertThat(refused(
				GeneratedPhotos.joined("RIFF\0\0\0\0WEBPVP8 ".getBytes(StandardCharsets.US_ASCII), new byte[99])))
			.containsExactly("webp");
		assertThat(refused(new byte[0])).containsExactly("other");
	}

	@Test
	void dropsWhatHidesBehindAPhoto() throws IOException {
		byte[] hidden = GeneratedPhotos.joined(GeneratedPhotos.jpeg(60, 60), zip(),
				"<script>alert(1)</script>".getBytes(StandardCharsets.US_ASCII));
		byte[] kept = read(hidden).jpeg();
		assertThat(latin(kept)).doesNotContain("PK\3\4", "<script>").endsWith("\u00ff\u00d9");
	}

	@Test
	void refusesWhatIsTooLargeInBytes() {
		byte[] large = GeneratedPhotos.joined(GeneratedPhotos.jpeg(60, 60), new byte[11 * 1024 * 1024]);
		assertThatExceptionOfType(PhotoTooLarge.class).isThrownBy(() -> read(large))
			.satisfies((refused) -> assertThat(refused.arguments()).containsExactly(10));
	}

	@Test
	void answersAnythingBrokenWithARefusal() {
		Random random = new Random(7);
		Stream.of("jpeg", "png").map((format) -> GeneratedPhotos.encoded(format, 90, 70)).forEach((whole) -> {
			for (int i = 0; i < 1500; i++) {
				byte[] broken = whole.clone();
				for (int change = 0; change < 1 + i % 4; change++) {
					broken[2 + random.nextInt(broken.length - 2)] = (byte) random.nextInt();
				}
				try {
					assertThat(read(broken).jpeg()).isNotEmpty();
				}
				catch (Refusal refused) {
					assertThat(refused.reason()).isIn(Refusal.Reason.INVALID, Refusal.Reason.TOO_LARGE);
				}
			}
		});
	}

	@Test
	void lendsItsTurnsAndTakesThemBack() {
		Semaphore turns = new Semaphore(1);
		PhotoReader busy = new PhotoReader(turns, Duration.ofMillis(50));
		assertThatExceptionOfType(PhotoInHeic.class)
			.isThrownBy(() -> busy.read(new ByteArrayInputStream(GeneratedPhotos.heic())));
		assertThat(turns.tryAcquire()).isTrue();
		assertThatExceptionOfType(PhotoCapacityExceeded.class)
			.isThrownBy(() -> busy.read(new ByteArrayInputStream(GeneratedPhotos.jpeg(9, 9))));
		turns.release();
		assertThat(busy.read(new ByteArrayInputStream(GeneratedPhotos.jpeg(9, 9))).width()).isEqualTo(9);
	}

	private Photo read(byte[] file) {
		return this.reading.read(new ByteArrayInputStream(file));
	}

	/** The name of the refused format, by the end of its message key. */
	private List<String> refused(byte[] file) {
		try {
			read(file);
			return List.of("taken");
		}
		catch (PhotoFormatUnsupported refused) {
			return refused.arguments()
				.stream()
				.map((name) -> name.toString().replace("attachments.format.", ""))
				.toList();
		}
	}

	private static byte[] animation() throws IOException {
		var writer = ImageIO.getImageWritersByFormatName("gif").next();
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		try (var output = ImageIO.createImageOutputStream(bytes)) {
			writer.setOutput(output);
			writer.prepareWriteSequence(null);
			for (int i = 0; i < 3; i++) {
				writer.writeToSequence(new javax.imageio.IIOImage(GeneratedPhotos.picture(20 + i, 20), null, null),
						null);
			}
			writer.endWriteSequence();
		}
		return bytes.toByteArray();
	}

	private static byte[] zip() throws IOException {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
			zip.putNextEntry(new ZipEntry("evil.txt"));
			zip.write(1);
		}
		return bytes.toByteArray();
	}

	private static boolean isRed(BufferedImage image, double across, double down) {
		int pixel = image.getRGB((int) (image.getWidth() * across), (int) (image.getHeight() * down));
		return (pixel >> 16 & 0xFF) > 200 && (pixel & 0xFF) < 60;
	}

	private static int indexOf(byte[] file, byte[] part) {
		return latin(file).indexOf(latin(part));
	}

	private static String latin(byte[] bytes) {
		return new String(bytes, StandardCharsets.ISO_8859_1);
	}

}

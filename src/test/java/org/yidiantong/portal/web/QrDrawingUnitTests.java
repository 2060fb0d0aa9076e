package org.yidiantong.portal.web;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.LuminanceSource;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A drawn code is read back by a scanner.
 */
class QrDrawingUnitTests {

	private static final int SCALE = 4;

	private static final Pattern RUN = Pattern.compile("M(\\d+) (\\d+)h(\\d+)v1h-\\d+z");

	@ParameterizedTest
	@ValueSource(strings = { "http://localhost:8080/341503/v/341503014-V01",
			"https://ydt.example.gov.cn/yuan/341503/v/341503014-V01", "https://h/?a=1&b=<2>" })
	void leadsBackToTheAddress(String address) throws Exception {
		String svg = new QrDrawing(address).svg();
		assertThat(scan(svg)).isEqualTo(address);
		assertThat(svg).doesNotContain("<2>");
	}

	private static String scan(String svg) throws Exception {
		BufferedImage image = drawn(svg);
		int[] pixels = image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
		LuminanceSource source = new RGBLuminanceSource(image.getWidth(), image.getHeight(), pixels);
		return new QRCodeReader()
			.decode(new BinaryBitmap(new HybridBinarizer(source)), Map.of(DecodeHintType.PURE_BARCODE, true))
			.getText();
	}

	private static BufferedImage drawn(String svg) {
		BufferedImage image = new BufferedImage(80 * SCALE, 80 * SCALE, BufferedImage.TYPE_INT_RGB);
		Graphics2D pen = image.createGraphics();
		pen.setColor(Color.WHITE);
		pen.fillRect(0, 0, image.getWidth(), image.getHeight());
		pen.setColor(Color.BLACK);
		RUN.matcher(svg).results().forEach((run) -> pen.fillRect(at(run, 1), at(run, 2), at(run, 3), SCALE));
		return image;
	}

	private static int at(MatchResult run, int group) {
		return Integer.parseInt(run.group(group)) * SCALE;
	}

}

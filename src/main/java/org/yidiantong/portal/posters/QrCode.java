package org.yidiantong.portal.posters;

import java.util.Map;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;

/**
 * A QR code with an error correction that survives dirt and folds.
 *
 * @param address what it leads to
 */
public record QrCode(String address) {

	private static final Map<EncodeHintType, Object> HINTS = Map.of(EncodeHintType.ERROR_CORRECTION,
			ErrorCorrectionLevel.M, EncodeHintType.MARGIN, 4);

	/** Which squares of the code are dark, with the quiet zone around it. */
	public BitMatrix modules() {
		try {
			return new QRCodeWriter().encode(this.address, BarcodeFormat.QR_CODE, 0, 0, HINTS);
		}
		catch (WriterException tooLong) {
			throw new IllegalArgumentException("Too long for a QR code: " + this.address, tooLong);
		}
	}

}

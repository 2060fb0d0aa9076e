package org.yidiantong.reporting.download;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.security.GeneralSecurityException;

import org.apache.poi.poifs.crypt.Decryptor;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/**
 * Encrypts a workbook with a password as spreadsheet programs do (agile encryption).
 */
final class EncryptedWorkbook {

	private EncryptedWorkbook() {
	}

	/** Whether a file is encrypted, by whichever program. */
	static boolean isOne(byte[] file) {
		if (file.length == 0) {
			return false;
		}
		try (POIFSFileSystem files = new POIFSFileSystem(new ByteArrayInputStream(file))) {
			return files.getRoot().hasEntryCaseInsensitive(Decryptor.DEFAULT_POIFS_ENTRY);
		}
		catch (IOException | RuntimeException ex) {
			// POI throws exceptions of many types for other files
			return false;
		}
	}

	static byte[] of(byte[] workbook, String password) {
		try (POIFSFileSystem files = new POIFSFileSystem()) {
			Encryptor encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
			encryptor.confirmPassword(password);
			try (OutputStream content = encryptor.getDataStream(files)) {
				content.write(workbook);
			}
			ByteArrayOutputStream bytes = new ByteArrayOutputStream(workbook.length + workbook.length / 8);
			files.writeFilesystem(bytes);
			return bytes.toByteArray();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		catch (GeneralSecurityException ex) {
			throw new IllegalStateException(ex);
		}
	}

}

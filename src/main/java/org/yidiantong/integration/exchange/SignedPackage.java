package org.yidiantong.integration.exchange;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.Signature;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

import org.yidiantong.kernel.BoundedZip;
import org.yidiantong.kernel.Sha256;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * A package: a zip file with {@code manifest.json}, its Ed25519 signature in {@code
 * manifest.sig}, and files of JSON lines. The same content gives the same bytes.
 *
 * @param files lines by the names of the files
 */
record SignedPackage(Manifest manifest, Map<String, List<String>> files) {

	private static final String MANIFEST = "manifest.json";

	private static final String SIGNATURE = "manifest.sig";

	private static final byte[] DIRECTORY_END = { 'P', 'K', 5, 6 };

	private static final int DIRECTORY_END_LENGTH = 22;

	private static final JsonMapper JSON = JsonMapper.builder()
		.enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
		.enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
		.build();

	/** Makes a package of lines. */
	static SignedPackage of(String from, String to, String kind, long number, Map<String, List<String>> files) {
		List<Manifest.FileEntry> entries = new ArrayList<>();
		files.forEach((name, lines) -> entries.add(new Manifest.FileEntry(name, hash(bytes(lines)), lines.size())));
		return new SignedPackage(new Manifest(Manifest.FORMAT, from, to, kind, number, entries), files);
	}

	/** The signed file. */
	byte[] sign(PrivateKey key) {
		byte[] manifest = JSON.writeValueAsBytes(this.manifest);
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
			add(zip, MANIFEST, manifest);
			add(zip, SIGNATURE, signature(manifest, key));
			for (Map.Entry<String, List<String>> file : this.files.entrySet()) {
				add(zip, file.getKey(), bytes(file.getValue()));
			}
		}
		catch (IOException impossible) {
			throw new UncheckedIOException(impossible);
		}
		return bytes.toByteArray();
	}

	/**
	 * Reads a file, and checks the signature before anything else of it counts.
	 * @throws PackageRefused if it is unreadable, forged, or a file is not the one that
	 * the manifest names
	 */
	static SignedPackage open(byte[] file, PublicKey sender) {
		Map<String, byte[]> parts = parts(file);
		byte[] manifest = parts.remove(MANIFEST);
		byte[] signature = parts.remove(SIGNATURE);
		if (manifest == null || signature == null) {
			throw new PackageRefused(PackageRefused.Cause.UNREADABLE);
		}
		if (!isSigned(manifest, signature, sender)) {
			throw new PackageRefused(PackageRefused.Cause.FORGED);
		}
		return checked(manifest(manifest), parts);
	}

	private static SignedPackage checked(Manifest manifest, Map<String, byte[]> parts) {
		Map<String, List<String>> files = new LinkedHashMap<>();
		for (Manifest.FileEntry entry : manifest.files()) {
			byte[] bytes = parts.remove(entry.name());
			if (bytes == null || !hash(bytes).equals(entry.sha256())) {
				throw new PackageRefused(PackageRefused.Cause.HASH);
			}
			List<String> lines = new String(bytes, StandardCharsets.UTF_8).lines().toList();
			if (lines.size() != entry.lines()) {
				throw new PackageRefused(PackageRefused.Cause.HASH);
			}
			files.put(entry.name(), lines);
		}
		if (!parts.isEmpty()) {
			throw new PackageRefused(PackageRefused.Cause.HASH);
		}
		return new SignedPackage(manifest, files);
	}

	private static Manifest manifest(byte[] bytes) {
		try {
			Manifest manifest = JSON.readValue(bytes, Manifest.class);
			boolean whole = Manifest.FORMAT.equals(manifest.format()) && manifest.to() != null
					&& manifest.kind() != null && manifest.files().stream().allMatch((file) -> file.name() != null);
			if (whole) {
				return manifest;
			}
		}
		catch (JacksonException malformed) {
			// Signed by the partner, and of another form all the same.
		}
		throw new PackageRefused(PackageRefused.Cause.UNREADABLE);
	}

	private static Map<String, byte[]> parts(byte[] file) {
		if (!isWhole(file) || !BoundedZip.isSmall(file)) {
			throw new PackageRefused(PackageRefused.Cause.UNREADABLE);
		}
		Map<String, byte[]> parts = new LinkedHashMap<>();
		try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
			for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
				if (parts.put(entry.getName(), zip.readAllBytes()) != null) {
					throw new PackageRefused(PackageRefused.Cause.UNREADABLE);
				}
			}
		}
		catch (IOException | IllegalArgumentException halfCopied) {
			throw new PackageRefused(PackageRefused.Cause.UNREADABLE);
		}
		return parts;
	}

	/**
	 * Whether the directory at the end of the zip is there. Without it, the beginning of
	 * a file that is still copied could be read as a package with fewer files.
	 */
	private static boolean isWhole(byte[] file) {
		for (int at = file.length - DIRECTORY_END_LENGTH; at >= 0; at--) {
			if (Arrays.equals(DIRECTORY_END, 0, DIRECTORY_END.length, file, at, at + DIRECTORY_END.length)) {
				return true;
			}
		}
		return false;
	}

	private static void add(ZipOutputStream zip, String name, byte[] bytes) throws IOException {
		ZipEntry entry = new ZipEntry(name);
		entry.setTime(0);
		zip.putNextEntry(entry);
		zip.write(bytes);
		zip.closeEntry();
	}

	private static byte[] signature(byte[] bytes, PrivateKey key) {
		try {
			Signature signing = Signature.getInstance("Ed25519");
			signing.initSign(key);
			signing.update(bytes);
			return signing.sign();
		}
		catch (GeneralSecurityException impossible) {
			throw new IllegalStateException(impossible);
		}
	}

	private static boolean isSigned(byte[] bytes, byte[] signature, PublicKey key) {
		try {
			Signature verifying = Signature.getInstance("Ed25519");
			verifying.initVerify(key);
			verifying.update(bytes);
			return verifying.verify(signature);
		}
		catch (GeneralSecurityException malformed) {
			return false;
		}
	}

	private static byte[] bytes(List<String> lines) {
		StringBuilder text = new StringBuilder();
		lines.forEach((line) -> text.append(line).append('\n'));
		return text.toString().getBytes(StandardCharsets.UTF_8);
	}

	static String hash(byte[] bytes) {
		return HexFormat.of().formatHex(Sha256.of(bytes));
	}

	/** A hash of all that is signed; the same for the same content. */
	String id() {
		return hash(JSON.writeValueAsBytes(this.manifest));
	}

	/** The lines of a file; none when it is missing. */
	List<String> lines(String file) {
		return Objects.requireNonNullElse(this.files.get(file), List.of());
	}

}

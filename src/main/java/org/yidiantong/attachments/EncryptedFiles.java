package org.yidiantong.attachments;

import java.util.Optional;
import java.util.UUID;

import org.yidiantong.secrets.AuthenticatedEncryption;
import org.yidiantong.secrets.SecretKeys;
import org.yidiantong.tenancy.BoundDistrict;

import org.springframework.stereotype.Component;

/**
 * Encrypts the photos of the bound district. A file that is moved to another name or
 * district cannot be decrypted.
 */
@Component
class EncryptedFiles {

	private final FileStore store;

	private final SecretKeys keys;

	EncryptedFiles(FileStore store, SecretKeys keys) {
		this.store = store;
		this.keys = keys;
	}

	void write(UUID id, byte[] content) {
		this.store.write(name(id), AuthenticatedEncryption.seal(key(), belonging(id), content));
	}

	Optional<byte[]> read(UUID id) {
		return this.store.read(name(id)).map((sealed) -> AuthenticatedEncryption.open(key(), belonging(id), sealed));
	}

	void delete(UUID id) {
		this.store.delete(name(id));
	}

	private byte[] key() {
		return this.keys.key("attachments.file");
	}

	/** The last digits of an id are random, so that folders fill evenly. */
	private static String name(UUID id) {
		return BoundDistrict.required() + "/" + id.toString().substring(34) + "/" + id;
	}

	private static String belonging(UUID id) {
		return BoundDistrict.required() + "/attachment/" + id;
	}

}

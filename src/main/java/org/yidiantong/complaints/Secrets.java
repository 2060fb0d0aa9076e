package org.yidiantong.complaints;

import java.nio.charset.StandardCharsets;

import org.yidiantong.secrets.Hashes;
import org.yidiantong.secrets.Sealed;
import org.yidiantong.secrets.SecretKeys;
import org.yidiantong.tenancy.BoundDistrict;

import org.springframework.stereotype.Component;

import tools.jackson.databind.json.JsonMapper;

/**
 * Hides what tells who filed: tracking codes become keyed hashes, contacts are encrypted.
 */
@Component
class Secrets {

	private static final JsonMapper JSON = JsonMapper.builder().build();

	private final SecretKeys keys;

	Secrets(SecretKeys keys) {
		this.keys = keys;
	}

	/** What a tracking code of the bound district is found by. */
	byte[] of(TrackingCode code) {
		return Hashes.hmac(this.keys.key("complaints.tracking-code"), BoundDistrict.required() + "/" + code.value());
	}

	byte[] sealedContact(ComplaintId complaint, Contact contact) {
		return Sealed.seal(this.keys.key("complaints.contact"), belonging(complaint), JSON.writeValueAsBytes(contact));
	}

	Contact contact(ComplaintId complaint, byte[] sealed) {
		return JSON.readValue(Sealed.open(this.keys.key("complaints.contact"), belonging(complaint), sealed),
				Contact.class);
	}

	byte[] sealedText(ComplaintId complaint, String text) {
		return Sealed.seal(this.keys.key("complaints.text"), belonging(complaint),
				text.getBytes(StandardCharsets.UTF_8));
	}

	String text(ComplaintId complaint, byte[] sealed) {
		return new String(Sealed.open(this.keys.key("complaints.text"), belonging(complaint), sealed),
				StandardCharsets.UTF_8);
	}

	private static String belonging(ComplaintId complaint) {
		return complaint.tenant() + "/" + complaint.subject();
	}

}

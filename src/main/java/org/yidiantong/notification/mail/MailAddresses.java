package org.yidiantong.notification.mail;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.yidiantong.kernel.RowTimes;
import org.yidiantong.tenancy.BoundDistrict;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Stores the mail addresses of the bound district's officers, encrypted.
 */
@Component
class MailAddresses {

	private final JdbcClient jdbc;

	private final MailEncryption encryption;

	MailAddresses(JdbcClient jdbc, MailEncryption encryption) {
		this.jdbc = jdbc;
		this.encryption = encryption;
	}

	/** Replaces an officer's address. The previous one gets no more mail. */
	void enter(UUID account, String address, String code, Instant until) {
		this.jdbc.sql("""
				INSERT INTO notification_mail_address (tenant_id, account_id, address, code_hash, code_until, tries)
				VALUES (?, ?, ?, ?, ?, 0) ON CONFLICT (tenant_id, account_id) DO UPDATE SET
				address = excluded.address, code_hash = excluded.code_hash, code_until = excluded.code_until,
				tries = 0, confirmed_at = NULL""")
			.params(district(), account, this.encryption.seal(account, address), this.encryption.hash(account, code),
					until.atOffset(ZoneOffset.UTC))
			.update();
	}

	Optional<MailAddress> find(UUID account) {
		return find(account, "");
	}

	/** As {@link #find}, and locks the row. */
	Optional<MailAddress> lock(UUID account) {
		return find(account, " FOR UPDATE");
	}

	void confirm(UUID account, Instant now) {
		this.jdbc.sql("""
				UPDATE notification_mail_address SET confirmed_at = ?, code_hash = NULL
				WHERE tenant_id = ? AND account_id = ?""")
			.params(now.atOffset(ZoneOffset.UTC), district(), account)
			.update();
	}

	void countTry(UUID account) {
		this.jdbc.sql("UPDATE notification_mail_address SET tries = tries + 1 WHERE tenant_id = ? AND account_id = ?")
			.params(district(), account)
			.update();
	}

	void remove(UUID account) {
		this.jdbc.sql("DELETE FROM notification_mail_address WHERE tenant_id = ? AND account_id = ?")
			.params(district(), account)
			.update();
	}

	/** Accounts with a confirmed address and no mail with this key. */
	List<UUID> without(String once) {
		return this.jdbc.sql("""
				SELECT a.account_id FROM notification_mail_address a WHERE a.tenant_id = ?
				AND a.confirmed_at IS NOT NULL AND NOT EXISTS (SELECT 1 FROM notification_letter l
				WHERE l.tenant_id = ? AND l.account_id = a.account_id AND l.once = ?)""")
			.params(district(), district(), once)
			.query(UUID.class)
			.list();
	}

	private Optional<MailAddress> find(UUID account, String lock) {
		return this.jdbc.sql("SELECT * FROM notification_mail_address WHERE tenant_id = ? AND account_id = ?" + lock)
			.params(district(), account)
			.query((row, number) -> address(account, row))
			.optional();
	}

	private MailAddress address(UUID account, ResultSet row) throws SQLException {
		return new MailAddress(this.encryption.address(account, row.getBytes("address")), row.getBytes("code_hash"),
				RowTimes.required(row, "code_until"), row.getInt("tries"), RowTimes.nullable(row, "confirmed_at"));
	}

	private static int district() {
		return BoundDistrict.required().value();
	}

}

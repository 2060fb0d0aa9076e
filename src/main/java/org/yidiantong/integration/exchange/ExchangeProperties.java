package org.yidiantong.integration.exchange;

import java.net.URI;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where packages are exchanged.
 *
 * @param folder a folder for each district, named by its code, with {@code out} and
 * {@code in}: a path on this machine, or {@code sftp://user@host:22/path}; empty for none
 * @param partnerKeys the folder with the public key of the partner of each district, such
 * as {@code 341503.pem}; only the operator may write to it. A district without a key
 * exchanges nothing.
 * @param identity the file with the private key that the SFTP server knows
 * @param knownHosts the file with the key of the SFTP server, as OpenSSH writes it
 */
@ConfigurationProperties("yidiantong.exchange")
record ExchangeProperties(@DefaultValue("") String folder, @DefaultValue("") String partnerKeys,
		@DefaultValue("") String identity, @DefaultValue("") String knownHosts) {

	private static final String SFTP = "sftp://";

	ExchangeProperties {
		if (folder.startsWith(SFTP)) {
			URI server = URI.create(folder);
			if (server.getUserInfo() == null || server.getHost() == null || server.getPath().replace("/", "").isEmpty()
					|| identity.isEmpty() || knownHosts.isEmpty()) {
				throw new IllegalArgumentException("yidiantong.exchange.folder: sftp://user@host:port/path needs "
						+ "yidiantong.exchange.identity and yidiantong.exchange.known-hosts");
			}
		}
	}

	/** Whether the folder is on a server for SFTP. */
	boolean isRemote() {
		return this.folder.startsWith(SFTP);
	}

	/** The server, its user and the path there. */
	URI server() {
		return URI.create(this.folder);
	}

}

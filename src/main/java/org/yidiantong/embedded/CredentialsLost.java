package org.yidiantong.embedded;

import java.nio.file.Path;

/**
 * A home holds data, but the file with the passwords to it is gone. Nothing is made anew
 * over the data.
 */
class CredentialsLost extends RuntimeException {

	CredentialsLost(Path home) {
		super("数据目录 %s 中有数据，但缺少口令文件 servers.properties，请从备份恢复。The home %s holds data but no servers.properties; restore that file from a backup."
			.formatted(home, home));
	}

}

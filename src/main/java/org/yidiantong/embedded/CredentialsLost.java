package org.yidiantong.embedded;

import java.nio.file.Path;

/**
 * The home folder holds data, but its file of passwords is missing. The data is left
 * untouched.
 */
class CredentialsLost extends RuntimeException {

	CredentialsLost(Path home) {
		super("数据目录 %s 中有数据，但缺少口令文件 servers.properties，请从备份恢复。The home %s holds data but no servers.properties; restore that file from a backup."
			.formatted(home, home));
	}

}

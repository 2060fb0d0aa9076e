package org.yidiantong.embedded;

/**
 * Where the credentials of servers that answer come from.
 */
interface CredentialsSource {

	Credentials postgres();

	Credentials redis();

}

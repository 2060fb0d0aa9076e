package org.yidiantong.embedded;

/**
 * Source of the credentials of running servers.
 */
interface CredentialsSource {

	Credentials postgres();

	Credentials redis();

}

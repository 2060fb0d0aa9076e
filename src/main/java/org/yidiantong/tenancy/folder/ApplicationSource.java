package org.yidiantong.tenancy.folder;

/**
 * What applied a folder: a start of the application, or an operator's command, which
 * later starts do not override.
 */
enum ApplicationSource {

	START, COMMAND

}

package org.yidiantong.tenancy;

/**
 * Who had a folder applied: the program when it started, or an operator's command, which
 * a later start does not undo.
 */
enum ApplicationSource {

	START, COMMAND

}

package org.yidiantong.disclosure;

import org.yidiantong.kernel.StaleRevision;

/**
 * The disclosure has changed since the caller read it.
 */
public class DisclosureChanged extends StaleRevision {

}

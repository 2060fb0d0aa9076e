/**
 * Who is kept out of complaints, for modules that show something of single complaints.
 */
@NamedInterface("recused")
@NullMarked
package org.yidiantong.complaints.recused;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;

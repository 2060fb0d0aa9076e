package planted.aggregatesreferbyvalue.shop;

import org.jmolecules.ddd.annotation.Entity;

/** A part of an order. */
@Entity
class Line {

}

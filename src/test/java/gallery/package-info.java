/** Every building block of the screens with realistic content, to be looked at; never part of the product. */
package gallery;

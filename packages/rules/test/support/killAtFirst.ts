// For StrykerJS only: the first counter-example kills a mutant; nobody reads the smallest one.
import fc from 'fast-check'

fc.configureGlobal({ ...fc.readConfigureGlobal(), endOnFailure: true })

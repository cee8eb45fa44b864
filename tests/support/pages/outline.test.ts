import { describe, expect, it } from 'vitest';

import { treeOf } from '../../../src/hast';
import { outlineFaults } from './outline';

const faultsOf = (body: string) =>
  outlineFaults(treeOf(`<!doctype html><main><h1>Title</h1>${body}</main>`));

describe('the outline of a page', () => {
  it.each([
    '<label>Name <input></label>',
    '<label for="a">Name</label><input id="a">',
    '<input aria-label="Name"><input type="hidden">',
    '<p id="a">Name</p><select aria-labelledby="a"></select>',
    '<a href="/"><img alt="Home"></a><button><svg aria-label="Play"></svg></button>',
    '<svg role="img"><title>Figure</title></svg><img alt="" src="a">',
    '<nav aria-label="a"></nav><nav aria-label="b"></nav>',
    '<h2>One</h2><h3>Two</h3><h2>Three</h2>',
    '<div hidden><input><h6>Hidden</h6></div>',
  ])('is valid: %s', (body) => {
    expect(faultsOf(body)).toEqual([]);
  });

  it.each([
    ['<input type="search">', '<input> has no name'],
    ['<label for="b">Name</label><input id="a">', '<label> refers to #b, which is not there'],
    ['<button><svg></svg></button>', '<button> has no name'],
    ['<a href="/"></a>', '<a> has no name'],
    ['<img src="a">', '<img> has no name'],
    ['<svg role="img"></svg>', '<svg> has no name'],
    ['<iframe></iframe>', '<iframe> has no name'],
    ['<h3>Two</h3>', '<h3> “Two” follows <h1>'],
    ['<nav></nav><nav></nav>', 'several <nav> are called “”'],
    ['<main></main>', '2 <main>'],
    ['<p id="a"></p><p id="a"></p>', 'several elements are #a'],
    ['<p aria-controls="x"></p>', '<p> refers to #x, which is not there'],
    ['<button popovertarget="x">Menu</button>', '<button> refers to #x, which is not there'],
  ])('is faulty: %s', (body, fault) => {
    expect(faultsOf(body)).toContain(fault);
  });
});
